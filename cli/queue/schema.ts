/**
 * The tables of the queue. A row stands where its last call left it; a claim is a row that some worker has, and its intent
 * once that is written: the journal. What is claimed is unique by row and by order, so that no two calls about one order are
 * under way, wherever they leave from. Claims are few, however many rows there are.
 */
import type { Database } from "./database.js";

/** Whoever comes first makes them; the others wait. */
export async function migrate(database: Database, whileAlone: () => Promise<void>): Promise<void> {
  const client = await database.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('qmore'), 0)");
    await client.query(TABLES);
    await whileAlone();
    await client.query("SELECT pg_advisory_unlock(hashtext('qmore'), 0)");
  } finally {
    client.release(true);
  }
}

const TABLES = `
CREATE SCHEMA IF NOT EXISTS qmore;

CREATE TABLE IF NOT EXISTS qmore.batch (
  id text PRIMARY KEY,
  operation text NOT NULL,
  account text NOT NULL,
  file text NOT NULL,
  columns text[] NOT NULL,
  rows integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Room in each page, so that what became of a row is written beside it.
CREATE TABLE IF NOT EXISTS qmore.row (
  batch text NOT NULL REFERENCES qmore.batch (id),
  number integer NOT NULL,
  "values" jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'refused', 'unsent', 'unclear')),
  attempts integer NOT NULL DEFAULT 0,
  ended jsonb,
  PRIMARY KEY (batch, number)
) WITH (fillfactor = 60);

-- The key of a worker is also that of a lock, which its connection has and which the server takes back when it is gone.
CREATE TABLE IF NOT EXISTS qmore.worker (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  account text NOT NULL,
  alive_until timestamptz NOT NULL
);

-- Without an intent, nothing was sent. Without a worker, anybody may look.
CREATE TABLE IF NOT EXISTS qmore.claim (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch text NOT NULL,
  number integer NOT NULL,
  account text NOT NULL,
  held text NOT NULL,
  worker integer REFERENCES qmore.worker (id),
  intent jsonb,
  before jsonb,
  over_at timestamptz,
  unclear boolean NOT NULL DEFAULT false,
  UNIQUE (batch, number),
  UNIQUE (account, held),
  FOREIGN KEY (batch, number) REFERENCES qmore.row (batch, number)
);
`;
