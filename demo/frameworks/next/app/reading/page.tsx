export default function Reading() {
  return (
    <>
      <script type="text/plain" data-category="analytics" data-src="/reader.js" />
      <h1>Reading</h1>
      <iframe title="Map" data-category="functional" data-src="/map.html" width="400" height="300" />
    </>
  );
}
