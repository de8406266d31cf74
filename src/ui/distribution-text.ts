export const text = {
  median: (value: number) => `median ${value}`
}
