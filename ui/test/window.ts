// The environment of the unit tests: the code is compiled as for the window, without a document.
export default {
  name: 'window',
  viteEnvironment: 'client',
  setup: () => ({ teardown() {} }),
};
