import '@value-framework/react/styles.css'

export const metadata = { title: 'Value framework in Next.js' }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
