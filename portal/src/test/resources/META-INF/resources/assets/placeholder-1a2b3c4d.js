export const placeholder = "This file stands in for the built web application while the portal is tested.";
