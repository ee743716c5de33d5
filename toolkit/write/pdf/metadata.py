"""What a file says about itself: the same in the information dictionary and in XMP."""

from html import escape

from toolkit import __version__
from toolkit.scene import Document
from toolkit.write.pdf.syntax import string

_CREATOR = f"Profiles in Collective Leadership toolkit {__version__}"
_PRODUCER = "ReportLab PDF Library"
_PDFX = "PDF/X-1a:2003"
_DATE = "2000-01-01T00:00:00Z"  # fixed, so that the same content is the same file
_PROPERTY = '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>{says}</pdfaProperty:description></rdf:li>'
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:{space} xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{optional}<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{producer}</pdf:Producer>
{claims}<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{schemas}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_ARCHIVE, _PRESS = 'pdfaid="http://www.aiim.org/pdfa/ns/id/"', 'pdfx="http://ns.adobe.com/pdfx/1.3/"'
_ARCHIVE_CLAIMS = """<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
"""
_PRESS_CLAIMS = f"""<pdf:Trapped>False</pdf:Trapped>
<pdfx:GTS_PDFXVersion>{_PDFX}</pdfx:GTS_PDFXVersion>
"""
_SCHEMAS = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


def xmp(document: Document) -> bytes:
    """The metadata packet, with the claims of PDF/UA-1 and of PDF/A-2a, which wants PDF/UA's explained, or PDF/X-1a:2003."""
    press = document.standard == "press"
    schemas = "" if press else _SCHEMAS.format(properties=_PROPERTY.format(name="part", says="Indicates, which part of ISO 14289 standard is followed"))
    packet = _PACKET.format(
        title=escape(document.title), language=escape(document.language), optional=_optional(document), creator=escape(_CREATOR),
        producer=_PRODUCER, date=_DATE, schemas=schemas, space=_PRESS if press else _ARCHIVE, claims=_PRESS_CLAIMS if press else _ARCHIVE_CLAIMS,
    )  # fmt: skip
    return packet.encode()


def info(document: Document) -> str:
    """The information dictionary."""
    said = {"Title": document.title, "Subject": document.subject, "Author": document.author, "Keywords": ", ".join(document.keywords)}
    moment = "D:20000101000000Z"
    said |= {"Creator": _CREATOR, "Producer": _PRODUCER, "CreationDate": moment, "ModDate": moment}
    claims = f" /GTS_PDFXVersion {string(_PDFX)} /Trapped /False" if document.standard == "press" else ""
    return f"<<{' '.join(f'/{key} {string(value)}' for key, value in said.items() if value)}{claims}>>"


def _optional(document: Document) -> str:
    parts = []
    if document.author:
        parts.append(f"<dc:creator><rdf:Seq><rdf:li>{escape(document.author)}</rdf:li></rdf:Seq></dc:creator>\n")
    if document.subject:
        parts.append(f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(document.subject)}</rdf:li></rdf:Alt></dc:description>\n')
    if document.keywords:
        parts.append(f"<pdf:Keywords>{escape(', '.join(document.keywords))}</pdf:Keywords>\n")
    return "".join(parts)
