package sevenways.figure.drawing;

/** A place on the picture, in units of the view box; y grows downwards. */
record Point(double x, double y) {

    /** This far away in a direction: 0 is up, 90 right, 180 down. */
    Point towards(double angle, double distance) {
        double radians = Math.toRadians(angle);
        return plus(Math.sin(radians) * distance, -Math.cos(radians) * distance);
    }

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** From here to there by a part from 0 to 1. */
    Point mix(Point there, double part) {
        return new Point(x + (there.x - x) * part, y + (there.y - y) * part);
    }

    double distance(Point there) {
        return Math.hypot(there.x - x, there.y - y);
    }

    /** The direction from here to there, in degrees. */
    double angle(Point there) {
        return Math.toDegrees(Math.atan2(there.x - x, y - there.y));
    }
}
