/** Runs in the page: visible texts whose contrast with what is behind them is below WCAG AA, and how many were looked at. */
(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  /** Any CSS colour as red, green, blue and opacity. */
  function channels(color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { color: [red, green, blue], alpha };
  }

  /** The first ground behind an element; the page's grounds are opaque, and anything else is reported. */
  function groundOf(element) {
    for (let one = element; one !== null; one = one.parentElement) {
      const { color, alpha } = channels(getComputedStyle(one).backgroundColor);
      if (alpha === 255) return color;
      if (alpha > 0) throw new Error(`a ground that shines through: ${one.outerHTML.slice(0, 80)}`);
    }
    throw new Error("the page has no ground");
  }

  function luminance(color) {
    const [red, green, blue] = color.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
  const texts = [...document.body.querySelectorAll("*")].filter(
    (element) => (hasText(element) || element.matches("input")) && element.checkVisibility(),
  );
  const poor = texts.flatMap((element) => {
    const found = ratio(channels(getComputedStyle(element).color).color, groundOf(element));
    return found < 4.5 ? [`${found.toFixed(2)} ${element.className} ${element.textContent.trim()}`] : [];
  });
  return { looked: texts.length, poor };
})();
