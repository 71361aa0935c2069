// Writes a made-up portfolio with dirty repeats, the same bytes for the same seed: node generate-duplicates.mjs [ROWS] [--seed N] [--share 0.15] [--out FILE]
// Beside FILE stands FILE.truth: for every row the number of its client. The last figures are households, colleagues of one firm and branches, who are not one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, share: { type: 'string', default: '0.15' }, out: { type: 'string' } },
});
const ROWS = Number(positionals[0] ?? 100_000);
const SHARE = Number(values.share);
const OUT = values.out ?? join(import.meta.dirname, 'data', `duplicates-${ROWS}.csv`);
if (!Number.isSafeInteger(ROWS) || ROWS < 1) throw new Error('ROWS must be a whole number above 0');

let state = Number(values.seed) >>> 0;
/** mulberry32: 0 inclusive to 1 exclusive. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
const below = (end) => Math.floor(random() * end);
const pick = (list) => list[below(list.length)];
/** The first ones of a list more often, as with names. */
const pickSkewed = (list) => list[Math.floor(list.length * random() ** 2)];
const chance = (share) => random() < share;
const digits = (length) => Array.from({ length }, () => below(10)).join('');

const WOMEN =
  'María Rosa Ana Carmen Luz Juana Elena Patricia Lucía Sofía Milagros Andrea Claudia Gabriela Pilar Teresa Julia Nélida Ximena Yolanda Rocío Verónica Gladys Norma Flor Angélica Beatriz Cecilia Daniela Esther'.split(
    ' ',
  );
const MEN =
  'José Juan Luis Carlos Jorge Víctor Miguel César Pedro Manuel Raúl Óscar Hugo Andrés Fernando Ricardo Eduardo Walter Percy Wilmer Jhon Édgar Rubén Marco Iván Gustavo Álvaro Joaquín Santiago Néstor'.split(
    ' ',
  );
const SURNAMES =
  `Quispe Flores Sánchez García Rodríguez Rojas Huamán Mamani Torres Díaz López Gonzáles Ramírez Mendoza Chávez Espinoza Vásquez Castillo Ramos Gutiérrez Vargas Pérez Fernández
  Cruz Ríos Condori Hernández Jiménez Martínez Silva Paredes Salazar Aguilar Yáñez Núñez Zevallos Ccori Huallpa Cárdenas Villanueva Carrasco Benavides Ticona Apaza Choquehuanca Ñahui
  Valverde Zúñiga Bustamante Escobar Guevara Peña Ibáñez Larrea Montoya Oblitas Pacheco Quiroz Reátegui Saavedra Tapia Ugarte Velarde Zambrano`.split(/\s+/);
const SYLLABLES = 'ba be ca co cha da lla ma mi na ni pa pe qui ra ri ro sa so ta ti to va za llo gue'.split(' ');
const ENDS = 'nez rra lles ndo ca tti rez les ño res llo ga que ya'.split(' ');
const STREETS =
  'Los Olivos|Las Flores|San Martín|Grau|Bolognesi|Arequipa|Brasil|La Marina|Túpac Amaru|Los Incas|Sucre|Ayacucho|Junín|Tacna|Progreso|Las Begonias|Los Cedros|Aviación|Angamos|Pachacútec'.split(
    '|',
  );
const WAYS = ['Av.', 'Jr.', 'Calle', 'Psje.'];
const CITIES = ['Lima', 'Lima', 'Lima', 'Lima', 'Arequipa', 'Trujillo', 'Cusco', 'Piura', 'Chiclayo', 'Huancayo', 'Tacna', 'Iquitos'];
const DISTRICTS = 'Miraflores|Surco|San Isidro|Los Olivos|Comas|Ate|Breña|Rímac|Barranco|La Molina|Cercado|Wanchaq|Yanahuara|El Porvenir|El Tambo'.split('|');
const TRADES = 'Comercial Inversiones Distribuidora Ferretería Transportes Servicios Corporación Grupo Textiles Bodega Botica Constructora Importaciones'.split(
  ' ',
);
const FORMS = ['S.A.C.', 'SAC', 'S.R.L.', 'E.I.R.L.', 'S.A.'];
const DOMAINS = ['gmail.com', 'gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.es'];

const surname = () => (chance(0.55) ? pickSkewed(SURNAMES) : capital(`${pick(SYLLABLES)}${chance(0.5) ? pick(SYLLABLES) : ''}${pick(SYLLABLES)}${pick(ENDS)}`));
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const bare = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
const mobile = () => `9${digits(8)}`;
const given = (woman) => `${pickSkewed(woman ? WOMEN : MEN)}${chance(0.4) ? ` ${pickSkewed(woman ? WOMEN : MEN)}` : ''}`;
const street = () => `${pick(WAYS)} ${pick(STREETS)} ${1 + below(1900)}`;
const birth = () => `${String(1 + below(28)).padStart(2, '0')}/${String(1 + below(12)).padStart(2, '0')}/${1945 + below(58)}`;

function ruc(lead, middle) {
  const id = lead + middle;
  const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(id[at]), 0);
  return id + String((11 - (sum % 11)) % 10);
}

function person() {
  const woman = chance(0.5);
  const names = { first: given(woman), last: `${surname()} ${surname()}` };
  const dni = String(4_000_000 + below(75_000_000)).padStart(8, '0');
  return {
    ...names,
    company: '',
    taxId: chance(0.6) ? (chance(0.3) ? ruc('10', dni) : dni) : '',
    email: chance(0.6) ? `${bare(names.first.split(' ')[0])}.${bare(names.last.split(' ')[0])}${chance(0.6) ? below(999) : ''}@${pick(DOMAINS)}` : '',
    phone: chance(0.85) ? mobile() : '',
    address: chance(0.8) ? street() : '',
    district: pick(DISTRICTS),
    city: pick(CITIES),
    birth: chance(0.5) ? birth() : '',
  };
}

function company() {
  const name = `${pick(TRADES)} ${surname()}${chance(0.4) ? ` ${surname()}` : ''}`;
  return {
    first: '',
    last: '',
    company: `${name} ${pick(FORMS)}`,
    taxId: chance(0.7) ? ruc('20', digits(8)) : '',
    email: chance(0.6) ? `${pick(['ventas', 'info', 'contacto'])}@${bare(name).slice(0, 14)}${below(10_000)}.com.pe` : '',
    phone: chance(0.8) ? `01${digits(7)}` : '',
    address: chance(0.8) ? street() : '',
    district: pick(DISTRICTS),
    city: pick(CITIES),
    birth: '',
  };
}

/** Others who share much with a client and are somebody else. */
function neighbourOf(client) {
  if (client.company !== '' && client.first === '')
    // A branch, with its own phone, in another city; the list has no tax id of it.
    return {
      ...client,
      taxId: '',
      email: '',
      phone: `0${4 + below(4)}${digits(7)}`,
      address: street(),
      district: pick(DISTRICTS),
      city: pick(CITIES.filter((city) => city !== client.city)),
    };
  if (client.company !== '')
    return {
      ...person(),
      company: client.company,
      taxId: client.taxId,
      phone: client.phone,
      address: client.address,
      district: client.district,
      city: client.city,
      birth: '',
    };
  const other = person();
  const first = given(chance(0.5));
  const own = client.first.split(' ');
  // Twins have the birth too; children and spouses do not.
  const born = chance(0.2) ? client.birth : other.birth;
  const last = chance(0.7) ? client.last : `${client.last.split(' ')[0]} ${surname()}`;
  return {
    ...other,
    first: own.some((name) => first.includes(name)) ? 'Zoraida' : first,
    last,
    phone: client.phone,
    address: client.address,
    district: client.district,
    city: client.city,
    email: chance(0.2) ? client.email : '',
    birth: born,
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
function typo(text) {
  if (text.length < 4) return text;
  const at = 1 + below(text.length - 2);
  const kind = below(4);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  if (kind === 2) return text.slice(0, at) + (/\d/.test(text[at]) ? String(below(10)) : pick([...LETTERS])) + text.slice(at + 1);
  return text.slice(0, at) + (/\d/.test(text[at]) ? String(below(10)) : pick([...LETTERS])) + text.slice(at);
}
const SOUNDS = [
  [/z/g, 's'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/^H/g, ''],
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/g(?=[ei])/g, 'j'],
];
const byEar = (text) => {
  const [from, to] = pick(SOUNDS);
  const word = text.replace(from, to);
  return word === '' ? text : capital(word);
};
const unaccented = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

/** Ways in which a client that is typed in again comes to differ. */
const CHANGES = [
  (c) => ({ ...c, first: unaccented(c.first), last: unaccented(c.last), company: unaccented(c.company) }),
  (c) => ({ ...c, first: c.first.toUpperCase(), last: c.last.toUpperCase(), company: c.company.toUpperCase() }),
  (c) => (c.first === '' ? { ...c, company: c.company.replace(/\S+$/, pick(FORMS)) } : { ...c, first: c.last, last: c.first }),
  (c) => (c.first === '' ? { ...c, company: typo(c.company) } : { ...c, last: typo(c.last) }),
  (c) => (c.first === '' ? { ...c, company: byEar(c.company) } : { ...c, last: byEar(c.last) }),
  (c) => (c.first === '' ? { ...c, company: c.company.replace(/ \S+$/, '') } : { ...c, last: c.last.split(' ')[0] }),
  (c) => ({ ...c, first: c.first.split(' ')[0] }),
  (c) => ({ ...c, first: typo(c.first) }),
  (c) => ({ ...c, phone: c.phone === '' ? '' : chance(0.5) ? `+51 ${c.phone}` : typo(c.phone) }),
  (c) => ({ ...c, phone: chance(0.5) ? '' : mobile() }),
  (c) => ({ ...c, email: c.email === '' || chance(0.4) ? '' : chance(0.5) ? typo(c.email) : c.email.toUpperCase() }),
  (c) => ({
    ...c,
    address: c.address
      .replace('Av.', 'Avenida')
      .replace('Jr.', 'Jirón')
      .replace(/ (\d+)$/, ' Nro. $1'),
  }),
  (c) => ({ ...c, address: chance(0.5) ? '' : typo(c.address) }),
  (c) => ({ ...c, taxId: chance(0.6) ? '' : typo(c.taxId) }),
  (c) => ({ ...c, birth: c.birth === '' || chance(0.3) ? '' : chance(0.5) ? typo(c.birth) : c.birth.replace(/^(\d\d)\/(\d\d)/, '$2/$1') }),
  (c) => ({ ...c, district: '' }),
];
function again(client) {
  let changed = client;
  for (let left = 1 + below(4); left > 0; left--) changed = pick(CHANGES)(changed);
  return changed;
}

const HEADER = [
  'Código',
  'Nombres',
  'Apellidos',
  'Razón social',
  'RUC / DNI',
  'Correo electrónico',
  'Celular',
  'Dirección',
  'Distrito',
  'Ciudad',
  'Fecha de nacimiento',
];
const office = mobile();
const rows = [];
for (let client = 0; rows.length < ROWS; client++) {
  const kind = random();
  let one = kind < 0.6 ? person() : kind < 0.85 ? company() : { ...company(), first: given(chance(0.5)), last: `${surname()} ${surname()}` };
  // One seller wrote his own number where he knew none.
  if (one.phone === '' && chance(0.3)) one = { ...one, phone: office };
  rows.push([one, client]);
  if (chance(SHARE)) rows.push([again(one), client]);
  if (chance(SHARE / 5)) rows.push([again(one), client]);
  if (chance(0.12)) rows.push([neighbourOf(one), ++client]);
}
rows.length = ROWS;
for (let at = rows.length - 1; at > 0; at--) {
  const other = below(at + 1);
  [rows[at], rows[other]] = [rows[other], rows[at]];
}
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
mkdirSync(dirname(OUT), { recursive: true });
const lines = rows.map(([c], at) =>
  [`C${at + 1}`, c.first, c.last, c.company, c.taxId, c.email, c.phone, c.address, c.district, c.city, c.birth].map(cell).join(','),
);
writeFileSync(OUT, `${[HEADER.join(','), ...lines].join('\n')}\n`);
writeFileSync(`${OUT}.truth`, `${rows.map(([, client]) => client).join('\n')}\n`);
