import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { renderAnalyze } from '../../src/renderers/table/analyze.js';
import { renderColumns } from '../../src/renderers/table/columns.js';
import { renderValidate } from '../../src/renderers/table/validate.js';
import { renderAnalyzeMarkdown, renderColumnsMarkdown, renderValidateMarkdown } from '../../src/renderers/md.js';
import { samples, speak, columnsReport, validateReport } from './samples.js';
test('show', () => {
  let out = '';
  for (const [name, report] of Object.entries(samples)) for (const language of ['es', 'en'] as const) for (const width of [60, 80, 140]) {
    out += `===== ${name} ${language} ${width}\n` + renderAnalyze(report, speak(language, null), { width, color: false, reproduce: `cartera analyze ${report.input.file} --as-of 2026-11-30` });
  }
  writeFileSync('/tmp/show/analyze.txt', out);
  out = '';
  for (const language of ['es', 'en'] as const) for (const width of [60, 80, 140]) {
    out += `===== columns ${language} ${width}\n` + renderColumns(columnsReport, speak(language, null), { width, color: false });
    out += `===== validate ${language} ${width}\n` + renderValidate(validateReport, speak(language, null), { width, color: false });
  }
  writeFileSync('/tmp/show/others.txt', out);
  out = '';
  for (const language of ['es', 'en'] as const) { const say = speak(language); out += renderAnalyzeMarkdown(samples['rich']!, say, { reproduce: 'cartera x' }) + renderColumnsMarkdown(columnsReport, say) + renderValidateMarkdown(validateReport, say); }
  writeFileSync('/tmp/show/md.txt', out);
});
