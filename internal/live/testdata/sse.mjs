// Drives npm graphql-sse as websocket.mjs drives graphql-ws.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(process.env.PACKAGES);
const { createClient } = require("graphql-sse");
const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const client = createClient({
  url: process.env.SERVER,
  headers: { authorization: "Bearer ada" },
  retry: async () => { console.log("retry"); await input.next(); },
});

for await (const result of client.iterate({ query: "subscription{count(to:3)}" })) {
  console.log(`count ${result.data.count}`);
}
console.log("complete");

const left = client.iterate({ query: 'subscription{topic(name:"left"){id}}' });
console.log(`left ${(await left.next()).value.data.topic.id}`);
await left.return();

for await (const result of client.iterate({ query: 'subscription{topic(name:"t"){id}}' })) {
  console.log(`topic ${result.data.topic.id}`);
  if (result.data.topic.id === "last") break;
}
for await (const result of client.iterate({ query: "subscription{refused}" })) {
  console.log(`error ${result.errors[0].extensions.code}`);
}
client.dispose();
process.exit(0);
