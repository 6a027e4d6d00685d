// duckdb.mjs ARCHIVE FOLDER: how many posts of an archive hold one of sixteen
// words, by DuckDB as npm has installed it in that folder: one query.
import { createRequire } from "module";
const { DuckDBInstance } = createRequire(process.argv[3] + "/")("@duckdb/node-api");
const words = ["teknopolis", "ppdb", "wifi gratis", "command cent", "city apps", "rapor camat",
  "perizinan online", "bansos online", "lapor!", "birms", "smart parking", "cctv", "ppid",
  "sakip", "e-kelurahan", "e-puskesmas"];
const like = words.map((w) => `t LIKE '%${w}%'`).join(" OR ");
const db = await (await DuckDBInstance.create(":memory:")).connect();
const got = await db.runAndReadAll(`SELECT count(*) FROM (SELECT lower(coalesce(full_text, "text")) AS t
  FROM read_json('${process.argv[2]}', format = 'newline_delimited',
    columns = {full_text: 'VARCHAR', "text": 'VARCHAR'})) WHERE ${like}`);
console.log(String(got.getRows()[0][0]));
