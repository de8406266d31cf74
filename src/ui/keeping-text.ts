/** The words about how safely things are kept. They load once there is something to keep. */
export const text = {
  broughtBack: (many: number) =>
    `This browser had lost ${many === 1 ? 'something' : `${many} things`} that you wrote here. ${many === 1 ? 'It was' : 'They were'} brought back from its second copy.`
}
