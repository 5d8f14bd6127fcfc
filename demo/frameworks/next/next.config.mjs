/** @type {import('next').NextConfig} */
export default {
  // The folder around this app has a lock file too, and would be taken for the app.
  turbopack: {root: import.meta.dirname},
  experimental: {cpus: 1},
};
