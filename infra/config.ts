import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { messageOf } from '../shared/platform/errors.ts';
import '../shared/platform/schema-messages.ts';

const Domain = z
  .string()
  .check(z.toLowerCase(), z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as complaints.example.com'));

const EventSource = z
  .string()
  .check(z.regex(/^aws\.partner\/sellingpartnerapi\.amazon\.com\/\d{12}\/[\w.-]+$/));

/** One deployment: where it is, which mail it takes, who looks after it. Stores are records, not configuration. */
export const Config = z
  .strictObject({
    /** begins the name of everything that is deployed; a second deployment in the same account needs another */
    name: z._default(
      z
        .string()
        .check(
          z.regex(
            /^[a-z][a-z0-9-]{0,22}[a-z0-9]$/,
            'up to 24 lower-case letters, digits and hyphens between them',
          ),
        ),
      'complaint-triage',
    ),
    account: z.string().check(z.regex(/^\d{12}$/, 'the twelve digits of an AWS account')),
    /** one in which SES receives mail */
    region: z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/)),
    mail: z.strictObject({
      /** every store's inbox is an address in this domain, whose MX record points to SES */
      domain: Domain,
      /** the address that this deployment writes from, in the same domain */
      from: z.email().check(z.toLowerCase()),
      /** an active receipt rule set of this account to which our rule is added, where there is one already */
      ruleSet: z.optional(z.string().check(z.minLength(1))),
    }),
    console: z.strictObject({
      /**
       * The sign-in page's address begins with it; unique among everybody's in the region. It stays as it was first
       * deployed: a user pool has one such address, and CloudFormation would make the new one before it ends the old.
       */
      signInPrefix: z.string().check(
        z.regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'lower-case letters, digits and hyphens between them'),
        z.refine((prefix) => !/aws|amazon|cognito/.test(prefix), 'not with aws, amazon or cognito in it'),
      ),
    }),
    /** a language model that proposes a reading to the person who is asked about a mail; absent: none is used */
    reading: z.optional(
      z.strictObject({
        /**
         * A foundation model of Amazon Bedrock that takes a tool choice. One that is called in this region itself: an
         * inference profile would carry mail into other regions.
         */
        model: z.string().check(
          z.regex(/^[a-z0-9-]+\.[a-z0-9.:-]+$/, 'a model id such as amazon.nova-lite-v1:0'),
          z.refine(
            (id) => !/^(us|us-gov|eu|apac|au|jp|ca|global)\./.test(id),
            'a model id, not an inference profile',
          ),
        ),
        /** asked about what was read with less confidence than this */
        below: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.6),
      }),
    ),
    /**
     * The partner event source of Amazon's listing notifications, as `npm run store -- subscribe` names it; several where
     * stores gave their authorisation to several SP-API applications, as each has one of its own.
     */
    amazon: z.optional(
      z.strictObject({
        eventBus: z.pipe(
          z.union([EventSource, z.array(EventSource)]),
          z.transform((one) => [...new Set([one].flat())]),
        ),
      }),
    ),
    operations: z.strictObject({
      /** who hears of alarms and of the budget, which tells ten at most */
      tell: z.array(z.email()).check(z.minLength(1), z.maxLength(10)),
      /** absent: no budget. An account that may have none, as one new in an organization, would have no alarms either. */
      monthlyBudgetUsd: z.optional(z.number().check(z.positive())),
      logDays: z._default(z.union([z.literal(30), z.literal(90), z.literal(180), z.literal(365)]), 90),
    }),
  })
  .check(
    z.refine(({ mail }) => mail.from.endsWith(`@${mail.domain}`), {
      path: ['mail', 'from'],
      message: 'must be an address in mail.domain: SES lets a domain write only as itself',
    }),
    z.refine(
      ({ mail, operations }) =>
        !operations.tell.some((address) => address.toLowerCase().endsWith(`@${mail.domain}`)),
      {
        path: ['operations', 'tell'],
        message: 'no address in mail.domain: nobody would read there that no mail comes in',
      },
    ),
  );
export type Config = z.infer<typeof Config>;

/** The configuration cannot be used; the message says where and why. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid';
}

/** Reads a deployment's configuration. Throws `ConfigInvalid`. */
export const readConfig = (path: string): Config => {
  const parsed = Config.safeParse(jsonIn(path));
  if (!parsed.success) throw new ConfigInvalid(`${path}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

const jsonIn = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = messageOf(error);
    throw new ConfigInvalid(
      `${path} cannot be read: ${why}. Begin with a copy of infra/config.example.json.`,
    );
  }
};
