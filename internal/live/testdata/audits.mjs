// Runs the audits of npm graphql-http against process.env.SERVER and says as
// JSON how many there were and which were not fully met.
import { createRequire } from "node:module";

const require = createRequire(process.env.PACKAGES);
const { auditServer } = require("graphql-http");

const results = await auditServer({ url: process.env.SERVER });
const unmet = results
  .filter((r) => r.status !== "ok")
  .map((r) => `${r.status} ${r.id} ${r.name}: ${r.reason}`);
console.log(JSON.stringify({ count: results.length, unmet: unmet }));
