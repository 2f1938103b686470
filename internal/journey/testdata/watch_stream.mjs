// Watches with npm graphql-sse as watch.mjs does with graphql-ws: what
// process.env.PLAN says, a line of JSON for each thing that happens, and what is
// cut goes on after the last event that it heard. The script ends with its input.
import { createRequire } from "node:module";

const require = createRequire(process.env.PACKAGES);
const { createClient } = require("graphql-sse");
const { url, token, subscriptions, variables } = JSON.parse(process.env.PLAN);
const say = (news) => console.log(JSON.stringify(news));

const client = createClient({
  url,
  headers: { authorization: `Bearer ${token}` },
  retryAttempts: Infinity,
  retry: () => new Promise((resolve) => setTimeout(resolve, 50)),
  on: { connected: (again) => say({ connected: true, again }) },
});

for (const [subscription, query] of Object.entries(subscriptions)) {
  const request = { query, variables: { ...variables } };
  client.subscribe(request, {
    next({ data, errors }) {
      if (errors) return say({ subscription, ended: errors[0].extensions.code });
      const event = data[subscription];
      request.variables.after = event.cursor; // the client writes the request again when it comes back
      say({ subscription, event });
    },
    error: (reason) => say({ subscription, ended: String(reason) }),
    complete: () => {},
  });
}
process.stdin.resume().on("end", () => process.exit(0));
