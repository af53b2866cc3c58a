import * as z from 'zod/mini';

// Without this, zod probes `new Function`, and a strict Content-Security-Policy reports the probe.
z.config({ jitless: true });

export { z };
