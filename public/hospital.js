// The hospital's own file beside the site, asked for once, while the program is still on its way.
// Resolves to its text, to "" where there is none, and to null where it could not be asked for.
// The single file carries its hospital's settings within itself, or has none.
(() => {
  "use strict";
  const LIMIT_MS = 5000;
  const within = document.getElementById("hospital-file");
  const ask = async () => {
    const answer = await fetch("hospital.json", { cache: "no-cache", signal: AbortSignal.timeout(LIMIT_MS) });
    if (answer.headers.has("X-Ivig-Unreached")) return null;
    if (answer.status === 204 || answer.status === 404 || answer.status === 410) return "";
    return answer.ok ? await answer.text() : null;
  };
  window.ivigHospitalFile = within ? Promise.resolve(within.textContent.trim()) : ask().catch(() => null);
})();
