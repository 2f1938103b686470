// Drives npm graphql-ws: one subscription to its end, one that is left, and
// one that outlives a restart of the server. Each step is a line of output;
// lines of input are the test's part.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(process.env.PACKAGES);
const { createClient } = require("graphql-ws");
const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const client = createClient({
  url: process.env.SERVER,
  webSocketImpl: globalThis.WebSocket ?? require("ws"), // Node.js has it from version 22
  lazy: false, // one socket for all
  connectionParams: { authorization: "Bearer ada" },
  retryWait: async () => { await input.next(); }, // until the server is back
  on: { closed: (event) => console.log(`closed ${event.code}`) },
});

for await (const result of client.iterate({ query: "subscription{count(to:3)}" })) {
  console.log(`count ${result.data.count}`);
}
console.log("complete");

const topic = client.iterate({ query: 'subscription{topic(name:"t"){id}}' });
const left = client.iterate({ query: 'subscription{topic(name:"left"){id}}' });
console.log(`left ${(await left.next()).value.data.topic.id}`);
await left.return();

for await (const result of topic) {
  console.log(`topic ${result.data.topic.id}`);
  if (result.data.topic.id === "last") break;
}
try {
  for await (const _ of client.iterate({ query: "subscription{refused}" })) { /* none */ }
} catch (errors) {
  console.log(`error ${errors[0].extensions.code}`);
}
await client.dispose();
process.exit(0);
