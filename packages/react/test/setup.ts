import { configure } from '@testing-library/react'

// Room for a busy machine: a page that is slow to answer is not a page that is wrong.
configure({ asyncUtilTimeout: 10_000 })
