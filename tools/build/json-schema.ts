import type { Plugin } from 'rollup';
import { configSchema } from '../../src/config/schema.ts';
import { z } from '../../src/config/zod.ts';
import { payloadSchema } from '../../src/inquiry/payload.ts';

const published = (schema: z.ZodMiniType, title: string): string =>
  JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2);

/** Publishes the schemas of the owner's configuration and of the payload as JSON Schema. */
export const jsonSchema = (): Plugin => ({
  name: 'json-schema',
  generateBundle() {
    const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
    emit('config.schema.json', published(configSchema, 'Configuration of <kap-inquiry>'));
    emit('payload.schema.json', published(payloadSchema, 'An inquiry, kap-inquiry/1'));
  },
});
