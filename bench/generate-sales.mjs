// Writes made-up sales, the same bytes for the same seed: node generate-sales.mjs [ROWS] [--clients N] [--seed N] [--out FILE]
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, clients: { type: 'string' }, out: { type: 'string' } },
});
const ROWS = Number(positionals[0] ?? 1_000_000);
const CLIENTS = Number(values.clients ?? Math.ceil(ROWS / 10));
const OUT = values.out ?? join(import.meta.dirname, 'data', `sales-${ROWS}-${CLIENTS}.csv`);
if (![ROWS, CLIENTS].every((size) => Number.isSafeInteger(size) && size > 0)) throw new Error('ROWS and --clients must be whole numbers above 0');

const AS_OF = Date.UTC(2026, 10, 30) / 86_400_000; // day number of 2026-11-30
const DAYS = 1_000;
const PRODUCTS = 200;
const FIRST = ['Botica', 'Ferretería', 'Comercial', 'Transportes', 'Librería', 'Panadería', 'Clínica', 'Textiles'];
const SECOND = ['San Martín', 'El Sol', 'Los Andes', 'Santa Rosa', 'La Unión', 'Norteña', 'Pacífico', 'Misti'];

let state = Number(values.seed) >>> 0;
/** A number in [0, 1): mulberry32, as in generate.mjs. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

/** Day number -> dd/mm/yyyy, the way Spanish exports write it. */
function formatDay(day) {
  const date = new Date(day * 86_400_000);
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`;
}

/** One line of an invoice: sales come day by day, a few clients buy most. No two lines are alike: their numbers differ. */
function makeRow(number) {
  const client = Math.floor(CLIENTS * random() ** 2);
  const day = AS_OF - DAYS + Math.floor((DAYS * number) / (ROWS + 1));
  // Lognormal amounts, as in generate.mjs.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const amount = (Math.round(12_000 * Math.exp(1.1 * normal)) / 100).toFixed(2);
  const name = `${FIRST[client % FIRST.length]} ${SECOND[Math.floor(client / FIRST.length) % SECOND.length]} ${client}`;
  const product = `Producto ${String(Math.floor(PRODUCTS * random() ** 2)).padStart(3, '0')}`;
  return `F001-${String(number).padStart(8, '0')},${formatDay(day)},C${String(client).padStart(7, '0')},${name},${product},${1 + Math.floor(9 * random())},${amount}`;
}

mkdirSync(dirname(OUT), { recursive: true });
const file = createWriteStream(OUT);
let chunk = 'Comprobante,Fecha,Código cliente,Cliente,Producto,Cantidad,Importe\n';
for (let number = 1; number <= ROWS; number += 1) {
  chunk += `${makeRow(number)}\n`;
  if (chunk.length < 1 << 20 && number < ROWS) continue;
  if (!file.write(chunk)) await once(file, 'drain');
  chunk = '';
}
file.end();
await once(file, 'close');
console.log(`${OUT}: ${ROWS} sales of ${CLIENTS} clients, ${(file.bytesWritten / 1e6).toFixed(1)} MB`);
