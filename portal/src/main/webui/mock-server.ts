import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import type { Connect, Plugin, ViteDevServer } from 'vite';

/**
 * Answers the portal's addresses from the same handlers that the tests use, so that pages can be looked at without a
 * back end. Development only: nothing of it reaches the bundle.
 */
export function mockServer(): Plugin {
  return {
    name: 'rehab-mock-server',
    configureServer(server) {
      server.middlewares.use(answerFromHandlers(server));
    },
  };
}

function answerFromHandlers(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url ?? '/';
    if (!/^\/(api\/|sign-in|sign-out)/.test(path)) {
      next();
      return;
    }
    // A page that was left cuts its own requests off: nothing to answer then.
    void answer(server, request, response).catch(() => response.destroy());
  };
}

async function answer(server: ViteDevServer, request: IncomingMessage, response: ServerResponse) {
  const { handlers } = (await server.ssrLoadModule('/src/mock/handlers.ts')) as {
    handlers: RequestHandler[];
  };
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const method = request.method ?? 'GET';
  const asked = new Request(new URL(request.url ?? '/', 'http://localhost:5173'), {
    method,
    headers: Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
    body: method === 'GET' || method === 'HEAD' ? undefined : Buffer.concat(chunks),
  });
  const answered = (await getResponse(handlers, asked)) ?? new Response(null, { status: 404 });
  response.statusCode = answered.status;
  answered.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(Buffer.from(await answered.arrayBuffer()));
}
