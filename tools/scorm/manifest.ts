/** A package of one page for learning platforms. */
export interface ScormPackage {
  /** Id of the course: letters, digits, dots, hyphens and underscores. */
  readonly id: string;
  readonly title: string;
  /** File in the package that is opened. */
  readonly page: string;
}

/** Returns `imsmanifest.xml` of a package (SCORM 1.2, Content Aggregation Model). */
export function manifestOf({ id, title, page }: ScormPackage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="parley-${escapeXml(id)}" version="1.2"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="parley">
    <organization identifier="parley">
      <title>${escapeXml(title)}</title>
      <item identifier="game" identifierref="page">
        <title>${escapeXml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(page)}">
      <file href="${escapeXml(page)}"/>
    </resource>
  </resources>
</manifest>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
