import { writeYaml } from '../config/document.js';
import { fill } from '../messages/describe-error.js';
import type { Catalogue } from '../messages/index.js';
import { CONFIG_KEYS, type ConfigKey, GROUPS, type Language, settingOf } from '../settings.js';

/** Values to show where the default is "decided from the file" or an empty list; each must be one that the setting accepts. */
const SAMPLES: { readonly [K in ConfigKey]?: unknown } = {
  map: { 'Total 2025': 'totalRevenue', Observaciones: 'ignore' },
  country: 'PE',
  currency: 'PEN',
  rates: { USD: 3.75 },
  dateOrder: 'dmy',
  decimal: 'point',
  delimiter: 'tab',
  encoding: 'windows-1252',
  headerLine: 3,
  sheet: 'Clientes',
  transactions: ['ventas-2026.csv', 'ventas-2025.xlsx#Facturas'],
  asOf: 'last-month-end',
  timeZone: 'America/Lima',
  locale: 'es-PE',
  failUnder: 60,
  'inactive.method': 'cadence',
  'score.weights': { contactFreshness: 20, recordCurrency: 5 },
  'tier.amounts.a': 10000,
  'tier.amounts.b': 1000,
  'value.cuts.recency': [30, 90, 180, 365],
  'value.cuts.frequency': [2, 4, 6, 10],
  'value.cuts.monetary': [500, 1000, 5000, 20000],
  zones: { Norte: ['Piura', 'PE-LAM', 'Trujillo'], Exterior: ['CL', 'EC'] },
  classifications: {
    trato: {
      title: 'Trato',
      rules: [
        { when: { tier: 'A', state: ['inactive', 'potential'] }, label: 'rescatar' },
        { when: 'tier=B and totalRevenue>=10000', label: 'cuidar' },
      ],
      otherwise: 'normal',
    },
  },
  'words.status.active': ['VIP'],
  'words.status.inactive': ['Perdido'],
  'words.status.customer': ['Comprador'],
  'words.status.prospect': ['Por visitar'],
  'words.status.interested': ['Pidió precio'],
  'words.stage': { qualification: ['Visitado'], won: ['Pedido entregado'] },
  'words.interest': { hot: ['Llamar ya'], cold: ['Para después'] },
  'words.ownership': { own: ['Mis clientes'], corporate: ['Central'] },
  'stage.from': { proposal: ['Feria'], negotiation: ['Visita de planta'] },
  'counter.names': ['Venta en tienda'],
  'counter.taxIds': ['00000000'],
  failOn: ['rejected>5%'],
};

/** Say what a setting does, what it takes, and what happens without it. */
function explain(key: ConfigKey, help: Catalogue['help']): string {
  const { group, value } = settingOf(key);
  const { help: sentence, expected } = help.settings[key];
  const shownBySample = ['map', 'rates', 'lists', 'tree'].includes(value);
  const parts = [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`, ...(shownBySample ? [] : [fill(help.template.expected, { expected })])];
  return [...parts, ...(group === 'reading' && !shownBySample ? [help.template.otherwise] : [])].join(' ');
}

/** One setting with its explanation. Groups are written out, so that each setting below them can be used by itself. */
function writeEntry(key: ConfigKey, language: Language, help: Catalogue['help']): readonly string[] {
  const indent = '  '.repeat(key.split('.').length - 1);
  const name = key.split('.').at(-1) ?? key;
  const value = key === 'lang' ? language : (SAMPLES[key] ?? settingOf(key).default);
  const comment = `${indent}# ${explain(key, help)}`;
  if (key === 'lang') return [comment, `${name}: ${language}`];
  // Weights add up to a hundred: one of them cannot be uncommented alone.
  if (['map', 'rates', 'lists', 'tree'].includes(settingOf(key).value) && key !== 'score.weights') {
    return [comment, `${indent}${name}:`, ...writeYaml(value as Record<string, unknown>).map((line) => `${indent}  #${line}`)];
  }
  return [comment, ...writeYaml({ [name]: value }).map((line) => `${indent}#${line}`)];
}

/** Write the commented cartera.yaml that `init` makes: every setting, all but the language commented out. */
export function makeTemplate(language: Language, help: Catalogue['help']): string {
  const lines = help.template.intro.map((line) => `# ${line}`);
  let open: readonly string[] = [];
  for (const group of [...GROUPS].sort((a, b) => Number(b === 'global') - Number(a === 'global'))) {
    const keys = CONFIG_KEYS.filter((key) => settingOf(key).group === group);
    if (keys.length > 0) lines.push('', `# ${help.template.groups[group].toUpperCase()}`);
    for (const key of keys) {
      const parents = key.split('.').slice(0, -1);
      const kept = parents.findIndex((name, depth) => open[depth] !== name);
      if (parents.length === 0 || kept === 0) lines.push('');
      for (const [depth, name] of parents.entries()) if (kept >= 0 && depth >= kept) lines.push(`${'  '.repeat(depth)}${name}:`);
      open = parents;
      lines.push(...writeEntry(key, language, help));
    }
  }
  return `${lines.join('\n')}\n`;
}
