import type { VerifyReport } from '../report/verify-report.js';
import { print } from './json-pieces.js';

/** The checks for programs. */
export const renderVerifyJson = (report: VerifyReport): string => print(report);
