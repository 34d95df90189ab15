import type { OpenAPIHono } from '@hono/zod-openapi';

/** /openapi.json: the description of the API, made of the endpoints themselves; written once. */
export function describeApi(app: OpenAPIHono, version: string): void {
  let written: string | undefined;
  app.get('/openapi.json', (c) => {
    written ??= JSON.stringify(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Stemma',
          version,
          description:
            'The monitor of developing stories: all that its pages show and do. Errors are problem details (RFC 9457); listings come in parts.',
        },
        servers: [{ url: '/' }],
        security: [{ token: [] }, {}],
      }),
    );
    return c.body(written, 200, { 'content-type': 'application/json' });
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'Where a password is set. `stemma password --token` makes one.',
  });
}
