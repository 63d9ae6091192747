package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sevenways.figure.drawing.Pose.View;

/** A figure with its things and arrows, put in the middle of its picture and on its ground. */
public record Picture(List<Shape> shapes, double zoom) {

    public static final double WIDTH = 200;
    public static final double HEIGHT = 150;
    private static final double EDGE = 10;
    private static final Set<String> TUBES = Set.of("finger", "toe");

    /** Parts of a close view that grow together: their edges are drawn first. */
    private static final Set<String> JOINED = Set.of("palm", "web");

    private static final Set<String> NO_FLOOR = Set.of("bed", "mat", "none");

    /**
     * @param changes what artists wrote, from the first figure to the one that is drawn
     * @throws IllegalArgumentException telling the artist why it cannot be drawn
     */
    public static Picture of(Iterable<FigureLines> changes) {
        Pose pose = Pose.STANDING;
        for (FigureLines change : changes) {
            pose = pose.with(change);
        }
        Joints.check(pose);
        return of(pose);
    }

    private static Picture of(Pose pose) {
        if (pose.view() == View.close) {
            return close(pose);
        }
        Skeleton joints = new Skeleton(pose);
        List<Shape> body = new Body(joints).shapes();
        List<Shape> things = new Props(joints, Box.of(body)).shapes();
        List<Shape> shapes =
                new ArrayList<>(things.stream().filter(thing -> !held(thing)).toList());
        if (pose.also() != null) {
            shapes.addAll(faint(joints, new Skeleton(pose.with(pose.also()))));
        }
        shapes.addAll(body);
        things.stream().filter(Picture::held).forEach(shapes::add);
        double floor = Box.of(shapes).bottom();
        shapes.addAll(new Arrows(joints).shapes());
        return placed(pose, shapes, floor);
    }

    /** What is drawn before the body, as it is in the hands. */
    private static boolean held(Shape thing) {
        return thing.as().equals("strap") || thing.as().equals("ball");
    }

    /** The other moment of a movement, on the same foot. */
    private static List<Shape> faint(Skeleton now, Skeleton other) {
        Point here = now.at("near-ankle");
        Point there = other.at("near-ankle");
        return new Body(other)
                .shapes().stream()
                        .map(shape -> shape.as("faint " + shape.as()))
                        .map(
                                shape ->
                                        shape.moved(
                                                point ->
                                                        point.plus(
                                                                here.x() - there.x(),
                                                                here.y() - there.y())))
                        .toList();
    }

    private static Picture placed(Pose pose, List<Shape> shapes, double floor) {
        double zoom = pose.zoom();
        Box all = Box.of(shapes);
        double way = pose.mirror() ? -1 : 1;
        double middle = (all.left() + all.right()) / 2;
        double below = (all.bottom() - floor) * zoom;
        double ground = Math.min(ground((floor - all.top()) * zoom), HEIGHT - 2 - below);
        List<Shape> placed = new ArrayList<>();
        if (pose.props().stream().noneMatch(NO_FLOOR::contains)) {
            Point left = new Point(EDGE / zoom, ground / zoom);
            placed.add(Shape.line("prop", left, new Point((WIDTH - EDGE) / zoom, left.y())));
        }
        UnaryOperator<Point> place =
                point ->
                        new Point(
                                WIDTH / 2 / zoom + way * (point.x() - middle),
                                point.y() + ground / zoom - floor);
        shapes.stream().map(shape -> shape.moved(place)).forEach(placed::add);
        return new Picture(List.copyOf(placed), zoom);
    }

    /** What is low is drawn higher up, by steps, so that figures of a kind share their ground. */
    private static double ground(double height) {
        return height > 96 ? HEIGHT - 8 : height > 52 ? HEIGHT - 22 : HEIGHT - 42;
    }

    private static Picture close(Pose pose) {
        List<Shape> written =
                pose.strokes().stream()
                        .map(stroke -> Shape.written(stroke.as(), stroke.path()))
                        .toList();
        List<Shape> flesh = written.stream().filter(shape -> JOINED.contains(shape.as())).toList();
        List<Shape> shapes = new ArrayList<>();
        boolean joined = false;
        for (Shape shape : written) {
            if (!JOINED.contains(shape.as())) {
                shapes.addAll(TUBES.contains(shape.as()) ? tube(shape) : List.of(shape));
            } else if (!joined) {
                flesh.forEach(part -> shapes.add(part.as("edge " + part.as())));
                shapes.addAll(flesh);
                joined = true;
            }
        }
        UnaryOperator<Point> place =
                point -> pose.mirror() ? new Point(WIDTH - point.x(), point.y()) : point;
        return new Picture(shapes.stream().map(shape -> shape.moved(place)).toList(), 1);
    }

    private static List<Shape> tube(Shape line) {
        return List.of(line.as("edge " + line.as()), line);
    }

    /** Whether nothing of it is cut off. */
    public boolean whole() {
        Box box = Box.of(shapes);
        return box.left() >= 0
                && box.top() >= 0
                && box.right() * zoom <= WIDTH
                && box.bottom() * zoom <= HEIGHT;
    }

    /** What is inside its {@code svg} element. */
    public String svg() {
        String drawing = shapes.stream().map(Shape::svg).collect(Collectors.joining());
        return zoom == 1
                ? drawing
                : "<g class=\"figure-large\" transform=\"scale(%s)\">%s</g>"
                        .formatted(Shape.number(zoom), drawing);
    }
}
