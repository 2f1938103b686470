// Watches with npm graphql-ws what process.env.PLAN says, and writes a line of
// JSON for each thing that happens. What is cut goes on after the last event
// that it heard. The script ends with its input.
import { createRequire } from "node:module";

const require = createRequire(process.env.PACKAGES);
const { createClient } = require("graphql-ws");
const { url, token, subscriptions, variables } = JSON.parse(process.env.PLAN);
const say = (news) => console.log(JSON.stringify(news));

const client = createClient({
  url,
  webSocketImpl: globalThis.WebSocket ?? require("ws"), // Node.js has it from version 22
  connectionParams: { authorization: `Bearer ${token}` },
  retryAttempts: Infinity,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
  on: {
    connected: () => say({ connected: true }),
    closed: ({ code }) => say({ closed: code }),
  },
});

for (const [subscription, query] of Object.entries(subscriptions)) {
  const payload = { query, variables: { ...variables } };
  client.subscribe(payload, {
    next({ data }) {
      const event = data[subscription];
      payload.variables.after = event.cursor; // the client sends the payload again when it comes back
      say({ subscription, event });
    },
    error: (reason) => say({ subscription, ended: String(reason[0]?.extensions?.code ?? reason.code ?? reason) }),
    complete: () => say({ subscription, ended: "complete" }),
  });
}
process.stdin.resume().on("end", () => process.exit(0));
