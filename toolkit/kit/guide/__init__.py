"""Parts of the facilitator's guide: chapters, the run of show, activity sheets, supplies."""
