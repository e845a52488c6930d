import type { Config } from 'drizzle-kit'

export default {
  dialect: 'postgresql',
  schema: './src/**/schema.ts',
  out: './src/platform/db/migrations',
  casing: 'snake_case',
} satisfies Config
