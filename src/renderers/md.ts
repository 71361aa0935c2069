export { renderAnalyzeMarkdown } from './md/analyze.js';
export { renderColumnsMarkdown } from './md/columns.js';
export { renderExplainMarkdown } from './md/explain.js';
export { renderValidateMarkdown } from './md/validate.js';
