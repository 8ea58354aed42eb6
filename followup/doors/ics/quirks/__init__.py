"""What single providers do otherwise, one file each: who, what the RFC says, and what is made of it."""
