import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deployment } from '../../../infra/app.ts';
import { type Config, readConfig } from '../../../infra/config.ts';

export const config = readConfig(new URL('../../../infra/config.example.json', import.meta.url).pathname);

export interface Synthesized {
  /** a stack's template by what comes after the deployment's name */
  template(stack: string): Template;
  /** what the checks found, as JSON; empty where none were asked for */
  report: string;
}

/** The model and the event sources of a deployment that has them; the example has neither. */
const reading = { model: 'amazon.nova-lite-v1:0', below: 0.6 };
export const amazon = {
  eventBus: ['one', 'two'].map(
    (app) => `aws.partner/sellingpartnerapi.amazon.com/111122223333/amzn1.sellerapps.app.${app}`,
  ),
};

/**
 * The five stacks as they are deployed, without the functions' code: no template says anything of it. With a model
 * unless told otherwise, so that everything there is stands in them.
 */
export const synthesize = ({
  checked,
  model,
  operations = config.operations,
}: {
  checked: boolean;
  model?: false;
  operations?: Config['operations'];
}): Synthesized => {
  const app = new App({
    context: { 'aws:cdk:bundling-stacks': [] },
    // it only warns, and a deployment makes it again
    builtinCloudFormationValidation: false,
  });
  const extras = model === false ? {} : { reading, amazon };
  deployment(app, { ...config, operations, ...extras }, { emulated: false });
  if (checked) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const { directory, stacks } = app.synth();
  try {
    const templates = new Map(stacks.map(({ stackName, template }) => [stackName, template]));
    return {
      template: (stack) => Template.fromJSON(templates.get(`${config.name}-${stack}`)),
      report: checked ? readFileSync(join(directory, 'validation-report.json'), 'utf8') : '',
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
};

/** A template's value as text, intrinsic functions written as `<what they refer to>`. */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const [[name, inner] = ['', undefined], ...others] = Object.entries(value);
  if (others.length === 0 && name === 'Ref') return `<${inner}>`;
  if (others.length === 0 && name === 'Fn::GetAtt' && Array.isArray(inner)) return `<${inner.join('.')}>`;
  if (others.length === 0 && name === 'Fn::ImportValue') return `<${inner}>`;
  if (others.length === 0 && name === 'Fn::Join' && Array.isArray(inner) && Array.isArray(inner[1]))
    return inner[1].map((part: unknown) => String(plain(part))).join(String(inner[0]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};
