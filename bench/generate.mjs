// Writes a made-up client portfolio of any size, the same bytes for the same seed: node generate.mjs [ROWS] [--seed N] [--out FILE]
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } },
});
const ROWS = Number(positionals[0] ?? 1_000_000);
const OUT = values.out ?? join(import.meta.dirname, 'data', `clients-${ROWS}.csv`);
if (!Number.isSafeInteger(ROWS) || ROWS < 1) throw new Error('ROWS must be a whole number above 0');

const HEADER = [
  'Código',
  'Nombre / Razón social',
  'RUC',
  'Correo electrónico',
  'Teléfono',
  'Dirección',
  'Distrito',
  'Provincia',
  'Departamento',
  'País',
  'Fecha de nacimiento',
  'Última compra',
  'N° de compras',
  'Venta acumulada',
  'Estado',
  'Observaciones',
];
const AS_OF = Date.UTC(2026, 10, 30) / 86_400_000; // day number of 2026-11-30
const DIRTY = 0.015; // share of spoiled cells in the columns that are checked

const GIVEN = [
  'Ana',
  'José',
  'María',
  'Luis',
  'Rosa',
  'Carlos',
  'Lucía',
  'Jorge',
  'Elena',
  'Víctor',
  'Carmen',
  'Raúl',
  'Sofía',
  'Hugo',
  'Milagros',
  'César',
  'Nélida',
  'Andrés',
  'Pilar',
  'Óscar',
];
const SURNAMES = [
  'Quispe',
  'Flores',
  'Sánchez',
  'Rojas',
  'Huamán',
  'Mamani',
  'Castillo',
  'Ramírez',
  'Núñez',
  'Chávez',
  'Vargas',
  'Peña',
  'Salazar',
  'Ccori',
  'Gutiérrez',
  'Ríos',
  'Paredes',
  'Ibáñez',
  'Muñoz',
  'Zevallos',
];
const TRADES = [
  'Ferretería',
  'Botica',
  'Distribuidora',
  'Comercial',
  'Transportes',
  'Inversiones',
  'Constructora',
  'Agrícola',
  'Librería',
  'Clínica',
  'Panadería',
  'Textiles',
];
const PROPER = [
  'San Martín',
  'El Sol',
  'Los Andes',
  'Santa Rosa',
  'La Unión',
  'Norteña',
  'Pacífico',
  'Misti',
  'Amazonas',
  'Señor de Luren',
  'Virgen del Carmen',
  'Tres Hermanos',
];
const FORMS = ['S.A.C.', 'E.I.R.L.', 'S.R.L.', 'S.A.'];
const STREETS = [
  'Av. Los Próceres',
  'Jr. Ayacucho',
  'Calle Las Magnolias',
  'Av. Túpac Amaru',
  'Pasaje San José',
  'Av. Ejército',
  'Jr. Cusco',
  'Calle Real',
  'Av. Grau',
  'Urb. Santa Mónica Mz. C',
];
// district, province, department
const PLACES = [
  ['Miraflores', 'Lima', 'Lima'],
  ['San Juan de Lurigancho', 'Lima', 'Lima'],
  ['Ate', 'Lima', 'Lima'],
  ['Los Olivos', 'Lima', 'Lima'],
  ['Santiago de Surco', 'Lima', 'Lima'],
  ['Huacho', 'Huaura', 'Lima'],
  ['Bellavista', 'Callao', 'Callao'],
  ['Cayma', 'Arequipa', 'Arequipa'],
  ['Yanahuara', 'Arequipa', 'Arequipa'],
  ['Wanchaq', 'Cusco', 'Cusco'],
  ['El Porvenir', 'Trujillo', 'La Libertad'],
  ['Huanchaco', 'Trujillo', 'La Libertad'],
  ['Castilla', 'Piura', 'Piura'],
  ['Sullana', 'Sullana', 'Piura'],
  ['El Tambo', 'Huancayo', 'Junín'],
  ['José Leonardo Ortiz', 'Chiclayo', 'Lambayeque'],
  ['Nuevo Chimbote', 'Santa', 'Áncash'],
  ['Ayacucho', 'Huamanga', 'Ayacucho'],
  ['Juliaca', 'San Román', 'Puno'],
  ['Ica', 'Ica', 'Ica'],
  ['Tacna', 'Tacna', 'Tacna'],
  ['Iquitos', 'Maynas', 'Loreto'],
  ['Cajamarca', 'Cajamarca', 'Cajamarca'],
  ['Amarilis', 'Huánuco', 'Huánuco'],
  ['Callería', 'Coronel Portillo', 'Ucayali'],
];
const ABROAD = [
  ['Santiago', 'Chile'],
  ['Pichincha', 'Ecuador'],
  ['La Paz', 'Bolivia'],
  ['Bogotá D.C.', 'Colombia'],
  ['Jalisco', 'México'],
];
const DOMAINS = ['gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.es'];
const REMARKS = [
  'Paga a 30 días',
  'Llamar por la tarde',
  'Pide factura',
  'Prefiere WhatsApp',
  'Cliente referido',
  'Compra por campaña',
  'Entrega en almacén',
  'Revisar límite',
];
const LONG_REMARKS = [
  'Pide "precio de mayorista", entrega los lunes',
  'Tiene dos locales, factura al primero',
  'Visitar con catálogo, muestras y lista de precios',
  'Dijo: "llámenme en enero"',
];

let state = Number(values.seed) >>> 0;
/** A number in [0, 1): mulberry32, small and good enough for made-up data. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const chance = (share) => random() < share;
const pick = (list) => list[Math.floor(random() * list.length)];
const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
const fold = (text) => text.normalize('NFD').replace(/[^\w]/g, '').toLowerCase();
const quote = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Day number -> dd/mm/yyyy, the way Spanish exports write it. */
function formatDay(day) {
  const date = new Date(day * 86_400_000);
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`;
}

/** A RUC with its check digit (modulus 11 with weights 5 4 3 2 7 6 5 4 3 2), of a company (20) or a person (10). */
function makeRuc(prefix) {
  const body = prefix + String(whole(10_000_000, 79_999_999));
  const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + String((11 - (sum % 11)) % 10);
}

/** One record; the amounts, dates and counts of those who bought hang together. */
function makeRow(number) {
  const isCompany = chance(0.55);
  const hasBought = chance(0.82);
  const given = pick(GIVEN);
  const surname = pick(SURNAMES);
  const name = isCompany ? `${pick(TRADES)} ${pick(PROPER)} ${pick(FORMS)}` : `${given} ${surname} ${pick(SURNAMES)}`;
  const isAbroad = chance(0.04);
  const [district, province, department] = isAbroad ? ['', '', ''] : pick(PLACES);
  const [farRegion, country] = isAbroad ? pick(ABROAD) : [department, 'Perú'];
  const cell = (text, ...spoilt) => (chance(DIRTY) ? pick(spoilt) : text);

  const daysSince = Math.floor(1_500 * random() ** 2.2);
  const purchases = Math.max(1, Math.floor(40 * random() ** 3));
  // Lognormal: a few clients carry most of the revenue.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const revenue = Math.round(80_000 * Math.exp(1.3 * normal)) / 100;
  const status = hasBought ? (daysSince > 365 ? (chance(0.98) ? 'INACTIVO' : 'ACTIVO') : 'ACTIVO') : 'PROSPECTO';
  const mail = isCompany ? `ventas${whole(1, 999)}@${fold(name).slice(0, 14)}.com.pe` : `${fold(given)}.${fold(surname)}${whole(1, 999)}@${pick(DOMAINS)}`;

  return [
    `C${String(number).padStart(7, '0')}`,
    name,
    cell(makeRuc(isCompany ? '20' : '10'), '20123456789', '2,05E+10', '', 'S/N'),
    chance(0.12) ? '' : cell(mail, mail.replace('@', ''), mail.replace('.', '..'), 'no tiene', '-'),
    chance(0.08) ? '' : cell(`9${whole(10_000_000, 99_999_999)}`, '9.87E+08', '123', 'no contesta', '0000000'),
    `${pick(STREETS)} ${whole(100, 2999)}`,
    district,
    province,
    farRegion,
    country,
    isCompany || chance(0.35) ? '' : cell(formatDay(whole(-12_000, 14_000)), '30/02/1985', '00/00/0000', '12/13/1979', '01/01/1850'),
    hasBought ? cell(formatDay(AS_OF - daysSince), '31/04/2026', 'ayer', '', formatDay(AS_OF + whole(1, 200))) : '',
    hasBought ? cell(String(purchases), 'varias', '3.5', '') : '0',
    hasBought ? cell(revenue.toFixed(2), '-15.00', 'mil', '#N/A', '') : '',
    cell(status, ''),
    chance(0.15) ? '' : chance(0.12) ? (chance(0.05) ? `${pick(REMARKS)}\n${pick(REMARKS)}` : pick(LONG_REMARKS)) : pick(REMARKS),
  ]
    .map(quote)
    .join(',');
}

mkdirSync(dirname(OUT), { recursive: true });
const file = createWriteStream(OUT);
let chunk = `${HEADER.map(quote).join(',')}\n`;
for (let number = 1; number <= ROWS; number += 1) {
  chunk += `${makeRow(number)}\n`;
  if (chunk.length < 1 << 20 && number < ROWS) continue;
  if (!file.write(chunk)) await once(file, 'drain');
  chunk = '';
}
file.end();
await once(file, 'close');
console.log(`${OUT}: ${ROWS} rows, ${(file.bytesWritten / 1e6).toFixed(1)} MB`);
