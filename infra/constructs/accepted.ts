import { Aws, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts a finding of cdk-nag's AWS Solutions rules on a construct, for a reason that a reviewer can weigh. */
export const accepted = (construct: IConstruct, rule: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });

/** … where the finding is that a policy's resource ends in a wildcard. */
export const acceptedWildcard = (construct: IConstruct, resource: string, reason: string): void =>
  accepted(construct, `IAM5[Resource::${resource.replaceAll(Aws.PARTITION, '<AWS::Partition>')}]`, reason);
