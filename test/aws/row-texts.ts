import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';

/** Every row of a table, as text. */
export async function* rowTexts(
  client: DynamoDBClient,
  TableName: string,
): AsyncGenerator<{ where: string; text: string }> {
  for await (const { Items } of paginateScan({ client }, { TableName }))
    for (const row of Items ?? []) yield { where: `${row.pk?.S} ${row.sk?.S}`, text: JSON.stringify(row) };
}
