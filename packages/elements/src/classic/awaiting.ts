import { Component, type ComponentChildren, type ComponentType, createElement } from 'preact'
import { notYet, reading } from './reading.ts'

/**
 * A component in the classic script. Where its data take a reader that has yet to come, it stays as it was, and nothing is
 * said of it; where that cannot be had, it breaks.
 */
export function awaiting(View: ComponentType<object>): ComponentType<object> {
  return class extends Component {
    isWaiting = false
    problem: { readonly error: unknown } | undefined
    drawn: object | undefined

    override componentDidCatch(error: unknown): void {
      if (error !== notYet) throw error
      if (this.problem) throw this.problem.error
      if (!this.isWaiting) void this.wait()
      this.forceUpdate()
    }

    async wait(): Promise<void> {
      this.isWaiting = true
      try {
        await reading()
      } catch (error) {
        this.problem = { error }
      }
      this.isWaiting = false
      this.forceUpdate()
    }

    override componentDidMount(): void {
      this.componentDidUpdate()
    }

    override componentDidUpdate(): void {
      if (!this.isWaiting) this.drawn = this.props
    }

    override render(): ComponentChildren {
      const shown = this.isWaiting ? this.drawn : this.props
      return shown && createElement(View, shown)
    }
  }
}
