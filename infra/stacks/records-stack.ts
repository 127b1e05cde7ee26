import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { Records } from '../constructs/platform.ts';
import { receiptRuleArn } from '../constructs/receipt-rule.ts';

/** Kept whatever happens to the stack: nobody may lose a complaint, or the proof of an answer, by a deployment. */
const kept = {
  removalPolicy: RemovalPolicy.RETAIN,
  versioned: true,
  enforceSSL: true,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  lifecycleRules: [
    {
      abortIncompleteMultipartUploadAfter: Duration.days(1),
      transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) }],
    },
  ],
};

/** What must survive: the case table, the raw mail, the evidence and its key. */
export class RecordsStack extends Stack {
  readonly records: Records;

  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: Config }) {
    super(scope, id, { ...props, terminationProtection: true });
    const evidenceKey = this.evidenceKey();
    this.records = {
      caseTable: this.caseTable(),
      mailBucket: this.mailBucket(config),
      evidenceKey,
      evidenceBucket: new Bucket(this, 'Evidence', {
        ...kept,
        encryption: BucketEncryption.KMS,
        encryptionKey: evidenceKey,
        bucketKeyEnabled: true,
      }),
    };
    new CfnOutput(this, 'CaseTable', { value: this.records.caseTable.tableName });
    new CfnOutput(this, 'MailBucket', { value: this.records.mailBucket.bucketName });
    new CfnOutput(this, 'EvidenceBucket', { value: this.records.evidenceBucket.bucketName });
  }

  private caseTable(): TableV2 {
    const text = AttributeType.STRING;
    return new TableV2(this, 'Cases', {
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
  private mailBucket(config: Config): Bucket {
    const bucket = new Bucket(this, 'Mail', { ...kept, encryption: BucketEncryption.S3_MANAGED });
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
          StringEquals: { 'aws:SourceAccount': this.account, 'aws:SourceArn': receiptRuleArn(this, config) },
        },
      }),
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
