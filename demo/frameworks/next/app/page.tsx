export default function Home() {
  return (
    <>
      <h1>Home</h1>
      <iframe title="Film" data-category="functional" data-src="/film.html" width="400" height="300" />
    </>
  );
}
