// The job of `cartera analyze` on generated data, done by DuckDB: node duckdb-analyze.mjs FILE YYYY-MM-DD [THREADS]
import { DuckDBInstance } from '@duckdb/node-api';

const [file, asOf, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads });
const connection = await instance.connect();

// Cells become values first; what cannot is NULL, and counted where it was filled.
const blank = (column) => `nullif(nullif(nullif(nullif(nullif(trim("${column}"), ''), '-'), '#N/A'), 'no tiene'), '00/00/0000')`;
await connection.run(`
  create temp table clients as
  with cells as (
    select ${blank('RUC')} as ruc, ${blank('Correo electrónico')} as email, ${blank('Teléfono')} as phone, "Departamento" as region, "País" as country,
      ${blank('Fecha de nacimiento')} as born, ${blank('Última compra')} as bought, ${blank('N° de compras')} as purchases, ${blank('Venta acumulada')} as revenue, ${blank('Estado')} as status
    from read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
      'Código': 'VARCHAR', 'Nombre / Razón social': 'VARCHAR', 'RUC': 'VARCHAR', 'Correo electrónico': 'VARCHAR', 'Teléfono': 'VARCHAR', 'Dirección': 'VARCHAR', 'Distrito': 'VARCHAR',
      'Provincia': 'VARCHAR', 'Departamento': 'VARCHAR', 'País': 'VARCHAR', 'Fecha de nacimiento': 'VARCHAR', 'Última compra': 'VARCHAR', 'N° de compras': 'VARCHAR',
      'Venta acumulada': 'VARCHAR', 'Estado': 'VARCHAR', 'Observaciones': 'VARCHAR'})
  ), typed as (
    select *, try_strptime(born, '%d/%m/%Y')::date as birth_date, try_strptime(bought, '%d/%m/%Y')::date as last_purchase,
      case when regexp_full_match(purchases, '\\d+') then purchases::integer end as purchase_count,
      case when regexp_full_match(revenue, '\\d+(\\.\\d+)?') then (revenue::decimal(18, 4) * 10000)::bigint end as amount
    from cells
  )
  select region, country, amount, status,
    case when birth_date between date '1900-01-01' and date '${asOf}' then year(birth_date) end as birth_year,
    case when last_purchase is not null then greatest(0, date_diff('day', last_purchase, date '${asOf}')) end as days,
    purchase_count,
    last_purchase is not null or coalesce(purchase_count > 0, false) or coalesce(amount > 0, false) or coalesce(status in ('ACTIVO', 'INACTIVO') and purchase_count is distinct from 0, false) as has_bought,
    (ruc is not null and not case when regexp_full_match(ruc, '[12]0\\d{9}') then (11 - (5 * ruc[1]::int + 4 * ruc[2]::int + 3 * ruc[3]::int + 2 * ruc[4]::int + 7 * ruc[5]::int + 6 * ruc[6]::int
      + 5 * ruc[7]::int + 4 * ruc[8]::int + 3 * ruc[9]::int + 2 * ruc[10]::int) % 11) % 10 = ruc[11]::int else false end)::int
    + (email is not null and not regexp_full_match(email, '[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}'))::int
    + (phone is not null and phone <> '0000000' and not regexp_full_match(phone, '9\\d{8}'))::int
    + (born is not null and not coalesce(birth_date between date '1900-01-01' and date '${asOf}', false))::int
    + (bought is not null and last_purchase is null)::int
    + (purchases is not null and purchase_count is null)::int
    + (revenue is not null and amount is null)::int as errors
  from typed`);

const count = async (sql) => {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  return Object.fromEntries(rows.map(({ label, clients }) => [label, Number(clients)]));
};
const state = await count(`
  select case when not has_bought then 'probable' when days is null then 'unknown' when days <= 90 and coalesce(purchase_count, 2) >= 2 then 'current'
    when days <= 365 then 'active' else 'inactive' end as label, count(*) as clients from clients group by label`);
// Equal amounts share the tier of the first of them, so the running sum goes over distinct amounts.
const tier = await count(`
  with amounts as (select amount, count(*) as clients, sum(amount) as total from clients where amount > 0 group by amount),
    ranked as (select clients, sum(total) over (order by amount desc) - total as before, sum(total) over () as everything from amounts)
  select case when before * 100 < 80 * everything then 'A' when before * 100 < 95 * everything then 'B' else 'C' end as label, sum(clients) as clients from ranked group by label
  union all select 'none', count(*) from clients where amount is null or amount <= 0`);
const generation = await count(`
  select case when birth_year is null then 'unknown' when birth_year <= 1927 then 'greatest' when birth_year <= 1945 then 'silent' when birth_year <= 1964 then 'boomer'
    when birth_year <= 1980 then 'x' when birth_year <= 1996 then 'millennial' when birth_year <= 2012 then 'z' else 'alpha' end as label, count(*) as clients from clients group by label`);
const country = await count('select country as label, count(*) as clients from clients group by label');
const region = await count('select region as label, count(*) as clients from clients group by label');
const [totals] = (
  await connection.runAndReadAll('select count(*) as clients, sum(amount) / 10000 as revenue, sum(errors) as errors from clients')
).getRowObjectsJson();
console.log(
  JSON.stringify({ clients: Number(totals.clients), revenue: Number(totals.revenue), errors: Number(totals.errors), state, tier, generation, country, region }),
);
