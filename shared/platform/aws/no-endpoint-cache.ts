/**
 * Takes the place of `@aws-sdk/endpoint-cache` in a bundle: DynamoDB's client makes a cache for endpoint discovery,
 * which none of its operations does.
 */
export class EndpointCache {}
