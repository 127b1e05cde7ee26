/** The metrics of a font that every PDF reader has; pdfkit ships them without types. */
declare module 'pdfkit/standard-fonts/*' {
  const metrics: unknown;
  export default metrics;
}
