/** A soft tone: a low sine that swells and fades within a second. Opened by a press, as browsers demand. */
export function openTone(): () => void {
  const context = new AudioContext()
  return () => {
    const now = context.currentTime
    const tone = new OscillatorNode(context, { type: 'sine', frequency: 523 })
    const loudness = new GainNode(context, { gain: 0 })
    loudness.gain.linearRampToValueAtTime(0.25, now + 0.08)
    loudness.gain.exponentialRampToValueAtTime(0.001, now + 0.9)
    tone.connect(loudness).connect(context.destination)
    tone.start(now)
    tone.stop(now + 1)
  }
}
