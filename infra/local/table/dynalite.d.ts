declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** DynamoDB's HTTP API over LevelDB; an empty path keeps the data in memory. Times are milliseconds. */
  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
