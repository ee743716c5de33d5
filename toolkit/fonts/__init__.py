"""Font files: found in installed font packages, pinned to one cut, shaped and subset by HarfBuzz."""
