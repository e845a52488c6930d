const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)

// Natural logarithms of the middles of 8192 equal steps from 1 to 2.
const mantissas = Float64Array.from({ length: 8192 }, (_, k) => Math.log(1 + (k + 0.5) / 8192))

/**
 * Natural logarithm of a positive normal number to within 0.0001, several times as fast as Math.log: exponent and leading
 * bits of the single-precision form, looked up. The same on every machine. Zero, negative and tiny numbers give nonsense.
 */
export function quickLog(x: number): number {
  float[0] = x
  const form = bits[0]!
  return ((form >> 23) - 127) * Math.LN2 + mantissas[(form >> 10) & 8191]!
}
