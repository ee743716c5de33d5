"""What content is: frozen records, one module for each kind of file in `content/`.

The records are the schema. The reader (`toolkit.source.records`) and the JSON Schema for editors
(`toolkit.source.schema`) are both made from their fields, types and constraints.
"""
