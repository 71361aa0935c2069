/** The library behind the program: open a file, find out all about its clients, make the report. */
export { findOut, type Hooks, type Opened, openClients } from './analyze.js';
export { CarteraError, type ErrorCode } from './errors.js';
export { type Findings, inputReport, makeReport } from './report/make-report.js';
export type { Report } from './report/report.js';
export { resolveSettings, type Settings } from './settings.js';
export { VERSION } from './version.js';
