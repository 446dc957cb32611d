/** What several rules say to do. */

export const SIGN_IN =
  'The registry does not let us. Check the sign-in, the name of the image, and for ghcr.io "permissions: packages: write" and the package\'s access settings.';
export const THROTTLED =
  'The server says that there are too many requests. Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.';
export const SERVER_FAULT = 'The server had a fault. If this repeats, see its status page.';
export const NETWORK_FAULT = 'The network had a fault.';
export const NO_IMAGE = 'There is no such image or tag. Check its name.';
export const REFUSED =
  'The server does not take this. Check the name of the image, and whether the registry supports it.';
