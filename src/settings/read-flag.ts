import type { Setting } from './setting.js';

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Turn the texts of an option into what its schema judges; what cannot be turned goes on as it is and is refused there. */
export function readFlag(setting: Setting, typed: string | boolean | readonly string[]): unknown {
  if (setting.value === 'number') return typeof typed === 'string' && NUMBER.test(typed) ? Number(typed.replace(',', '.')) : typed;
  if (setting.value === 'rates') return Object.fromEntries((typed as readonly string[]).map(readRate));
  return typed;
}

function readRate(text: string): readonly [string, unknown] {
  const [code = '', amount = '', ...rest] = text.split('=').map((part) => part.trim());
  return [code, rest.length === 0 && NUMBER.test(amount) ? Number(amount.replace(',', '.')) : null];
}
