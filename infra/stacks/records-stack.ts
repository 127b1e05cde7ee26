import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { accepted } from '../constructs/accepted.ts';
import { arnsOf, namesOf } from '../constructs/platform.ts';

/**
 * What must survive: the case table, the raw mail, the evidence and its key. All of it is kept whatever happens to
 * the stack: nobody may lose a complaint, or the proof of an answer, by a deployment.
 */
export class RecordsStack extends Stack {
  readonly evidenceKeyArn: string;

  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: Config }) {
    super(scope, id, { ...props, terminationProtection: true });
    const evidenceKey = this.evidenceKey();
    this.evidenceKeyArn = evidenceKey.keyArn;
    this.caseTable(config);
    this.mailBucket(config);
    this.keptBucket('Evidence', {
      bucketName: namesOf(config).evidenceBucket,
      encryption: BucketEncryption.KMS,
      encryptionKey: evidenceKey,
      bucketKeyEnabled: true,
      lifecycleRules: [
        // copies that were made to be saved once
        { prefix: 'packs/', expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
  }

  private caseTable(config: Config): void {
    const text = AttributeType.STRING;
    new TableV2(this, 'Cases', {
      tableName: namesOf(config).caseTable,
      partitionKey: { name: 'pk', type: text },
      sortKey: { name: 'sk', type: text },
      globalSecondaryIndexes: [
        {
          indexName: 'by-queue',
          partitionKey: { name: 'queue', type: text },
          sortKey: { name: 'queueOrder', type: text },
        },
      ],
      timeToLiveAttribute: 'expires',
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /**
   * Encrypted with S3's own key, unlike the evidence: SES writes here, and a key policy that kept it out would lose
   * mail without a word.
   */
  private mailBucket(config: Config): void {
    const bucket = this.keptBucket('Mail', {
      bucketName: namesOf(config).mailBucket,
      encryption: BucketEncryption.S3_MANAGED,
    });
    // on the resource itself: CDK's own property would deploy a function that sets it
    if (bucket.node.defaultChild instanceof CfnBucket)
      bucket.node.defaultChild.notificationConfiguration = {
        eventBridgeConfiguration: { eventBridgeEnabled: true },
      };
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurReceiptRuleStoresMail',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('*')],
        conditions: {
          StringEquals: {
            'aws:SourceAccount': config.account,
            'aws:SourceArn': arnsOf(config).receiptRule,
          },
        },
      }),
    );
  }

  private keptBucket(id: string, props: BucketProps): Bucket {
    const bucket = new Bucket(this, id, {
      ...props,
      removalPolicy: RemovalPolicy.RETAIN,
      versioned: true,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          transitions: [
            { storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) },
          ],
        },
        ...(props.lifecycleRules ?? []),
      ],
    });
    accepted(
      bucket,
      'S1',
      'Only this deployment’s functions may read here, and each logs what it does to which case; an account that needs more records data events in CloudTrail, which also see refused calls.',
    );
    return bucket;
  }

  /** A key of our own: whoever reads evidence needs its grant besides the bucket's, and each use is on record. */
  private evidenceKey(): Key {
    return new Key(this, 'EvidenceKey', {
      description: 'Complaint triage: evidence',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
