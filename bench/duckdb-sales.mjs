// First and last purchase, count and revenue of every buyer of generated sales, by DuckDB: node duckdb-sales.mjs FILE
import { DuckDBInstance } from '@duckdb/node-api';

const [file] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`
  create temp table clients as
  select "Código cliente" as client, min(day) as first_purchase, max(day) as last_purchase, count(distinct document) as purchases,
    count(distinct day) as days, sum(amount) as revenue
  from (
    select "Código cliente", "Comprobante" as document, strptime("Fecha", '%d/%m/%Y')::date as day, "Importe"::decimal(18, 4) as amount
    from read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',')
  )
  group by all`);
const [row] = (await connection.runAndReadAll('select count(*)::integer as clients, sum(revenue)::double as revenue from clients')).getRowObjectsJson();
console.log(JSON.stringify(row));
