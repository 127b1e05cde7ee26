/**
 * Loaded into every function that the emulator runs, as a hosts file would be: AWS's own address for sign-in leads to
 * the emulator, which is told that it was asked by https and so names https addresses; those lead back to it too.
 */
const emulator = new URL(process.env.AWS_ENDPOINT_URL ?? 'http://127.0.0.1');
const aws = /^cognito-idp\.[a-z0-9-]+\.amazonaws\.com$/;
const overTheWire = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const isOurs = aws.test(url.hostname) || (url.protocol === 'https:' && url.host === emulator.host);
  if (!isOurs) return overTheWire(input, init);
  const request = new Request(
    new URL(url.pathname + url.search, emulator),
    input instanceof Request ? input : init,
  );
  request.headers.set('x-forwarded-proto', 'https');
  return overTheWire(request);
};
